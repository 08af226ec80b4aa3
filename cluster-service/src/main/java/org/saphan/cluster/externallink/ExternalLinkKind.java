package org.saphan.cluster.externallink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What kind of organisation strengthens a cluster.
@Schema(description = "What kind of organisation strengthens a cluster.")
enum ExternalLinkKind {
    STATE_AGRICULTURAL_AGENCY,
    THAILAND_POST,
    RESEARCH_INSTITUTE,
    FINANCIAL_INSTITUTION,
    OTHER
}
