/**
 * Tells V8 to wait longer before it optimises a function. Each execution of the emulated Apps Script, and each test file,
 * has functions of its own that are thrown away within a second: what the optimising compiler makes of them is hardly ever
 * used, and took half of the processor's time. What really runs long is still optimised.
 */
const { setFlagsFromString } = require('node:v8');

// How many bytes of bytecode a function runs first; V8's own number is 132 KB.
setFlagsFromString('--interrupt-budget=2000000');
