package org.saphan.cluster.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where the figures of an intake come from.
@Schema(description = "Where the figures of an intake come from.")
public enum IntakeSource {
    SME_CONNEXT
}
