export const levels = ['fundamentals', 'intermediate', 'academic'];
export const unitSystems = ['conventional', 'si'];
export const defaultLevel = 'intermediate';
export const defaultUnits = 'conventional';
//# sourceMappingURL=preferences.js.map