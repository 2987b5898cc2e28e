/** The company's policies beside the book: a card knows them without opening a sheet. The book's own row is what counts. */
import type { PolicyNote } from '../../app/ports';
import type { Policies } from '../../core/sharing/policies';
import { DEFAULT_POLICIES, policiesFrom } from '../../core/sharing/policies';
import { parseJson } from '../http';
import type { PropertyStore } from './propertyMirror';

export const POLICIES = 'POLICIES';

const withDefaults = (text: string): unknown => {
  const value = parseJson(text);
  // A policy that a later release knows of is at its default until somebody sets it.
  return typeof value === 'object' && value !== null ? { ...DEFAULT_POLICIES, ...value } : value;
};

/** Undefined for what nobody can read, which install reports. */
export const policiesFromText = (text: string): Policies | undefined => policiesFrom(withDefaults(text));

export const createPropertyPolicies = (properties: PropertyStore): PolicyNote => ({
  read: () => {
    const text = properties.getProperty(POLICIES);
    return text === null ? undefined : policiesFromText(text);
  },
  write: (policies) => {
    properties.setProperty(POLICIES, JSON.stringify(policies));
  },
});
