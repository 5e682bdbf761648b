/** What of the W3C's context for Web Annotations (http://www.w3.org/ns/anno.jsonld) is used here, as it stands there. */
export const ANNO = {
  oa: 'http://www.w3.org/ns/oa#', dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/', dctypes: 'http://purl.org/dc/dcmitype/', foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', xsd: 'http://www.w3.org/2001/XMLSchema#', as: 'http://www.w3.org/ns/activitystreams#',
  id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation', Text: 'dctypes:Text', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource', TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector',
  TimeState: 'oa:TimeState', AnnotationPage: 'as:OrderedCollectionPage', Software: 'as:Application',
  Motivation: 'oa:Motivation', describing: 'oa:describing', tagging: 'oa:tagging', identifying: 'oa:identifying',
  body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' }, source: { '@type': '@id', '@id': 'oa:hasSource' }, selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  state: { '@type': '@id', '@id': 'oa:hasState' }, scope: { '@type': '@id', '@id': 'oa:hasScope' }, exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix',
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' }, purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' }, end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' }, startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  sourceDate: { '@type': 'xsd:dateTime', '@id': 'oa:sourceDate' }, cached: { '@type': '@id', '@id': 'oa:cachedSource' }, generator: { '@type': '@id', '@id': 'as:generator' },
  value: 'rdf:value', format: 'dc:format', language: 'dc:language', name: 'foaf:name', items: { '@type': '@id', '@id': 'as:items', '@container': '@list' as const },
}
