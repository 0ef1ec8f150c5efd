export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export type { ControlCommand, ProviderControl } from './control.ts';
export type { SandboxRequest } from './request-log.ts';
