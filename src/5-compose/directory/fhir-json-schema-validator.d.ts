/** The published JSON Schema of FHIR R4; for tests. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class JSONSchemaValidator {
    /** What is wrong with a resource; with `verbose`, all of it. */
    validate(resource: unknown, verbose: boolean): readonly object[];
  }
}
