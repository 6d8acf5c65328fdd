/** Names by which hosts know QTI 2.1; addresses that nobody fetches. */
export const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
export const SCHEMA_LOCATION = `${NAMESPACE} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`
