import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = `/*
 * Types of the service's OpenAPI document. Generated: a change made here is lost.
 * \`npm run client:write\` writes this file again.
 */
`;

/**
 * The text of libs/client/src/api.generated.ts.
 * @param {object} document an OpenAPI 3.1 document, which is left as it is
 * @returns {Promise<string>}
 */
export async function generatedTypes(document) {
  const types = await openapiTS(structuredClone(document), {
    alphabetize: true,
    // What has a default need not be sent.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  return `${HEADER}\n${astToString(types)}`;
}
