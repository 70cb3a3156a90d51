// The version that this copy of the kit reports; a test keeps it equal to package.json.
export const version = '0.1.0';
//# sourceMappingURL=version.js.map