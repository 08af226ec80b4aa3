package org.saphan.cluster.linkage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a linkage ended: an agency says so, or one of the two is a member no more.
@Schema(description = "Why a linkage ended: an agency says so, or one of the two is a member no more.")
enum LinkageEndingCause {
    BY_AGENCY,
    MEMBER_LEFT
}
