package org.saphan.cluster.yearreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a target is met.
@Schema(description = "Whether a target is met.")
enum TargetStatus {
    MET,
    NOT_MET
}
