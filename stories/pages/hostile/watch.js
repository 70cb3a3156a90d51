// First on the page: keeps what goes wrong and what a policy refuses.
window.wrong = [];
addEventListener('error', (event) => window.wrong.push(event.message || 'a file could not be loaded'));
addEventListener('unhandledrejection', (event) => window.wrong.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => {
  window.wrong.push(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
});
