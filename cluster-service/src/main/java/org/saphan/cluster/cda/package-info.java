/// The register of CDAs, the persons who coordinate clusters (cluster development agents, S3-12). Of a person,
/// only the agency and that agency's reference are kept, with qualifications, sectors, provinces and how many
/// clusters at once are not too many. OSMEP enters every one, an agency its own. Who is retired helps nobody any
/// more: what listens ends the assignments in the same transaction.
@NullMarked
package org.saphan.cluster.cda;

import org.jspecify.annotations.NullMarked;
