package org.saphan.cluster.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How well a cluster was managed in a year.
@Schema(description = "How well a cluster was managed in a year.")
enum ManagementResult {
    GOOD,
    FAIR,
    POOR
}
