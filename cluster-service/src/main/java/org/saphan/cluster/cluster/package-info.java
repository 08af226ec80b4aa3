/// The clusters: PROPOSED → SELECTED → ACTIVE → UNDER_REVIEW, and from there ACTIVE for another year, GRADUATED or
/// DISSOLVED; the years in which each was supported are kept. The agency that drives a cluster, or OSMEP, which
/// supports every
/// one, proposes and activates it; OSMEP selects. A new cluster of one province is driven from inside that
/// province, never by OSMEP (S3-09, C5). A cluster may belong to a programme, whose agencies with
/// SUPPORT_LOCAL_COORDINATION then look after its members too.
@NullMarked
package org.saphan.cluster.cluster;

import org.jspecify.annotations.NullMarked;
