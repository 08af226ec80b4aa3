package org.saphan.cluster.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a membership has come.
@Schema(description = "How far a membership has come.")
public enum MembershipState {
    INVITED,
    INTAKE_DONE,
    ACTIVE,
    LEFT
}
