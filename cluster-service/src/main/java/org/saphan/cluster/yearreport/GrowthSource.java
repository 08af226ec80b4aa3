package org.saphan.cluster.yearreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Between what figures growth is computed.
@Schema(
        description = "Whether growth is computed between two measured years, or between the bounds and targets that"
                + " the documents report.")
enum GrowthSource {
    MEASURED,
    REPORTED_BOUNDS
}
