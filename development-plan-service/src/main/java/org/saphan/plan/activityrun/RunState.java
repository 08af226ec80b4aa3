package org.saphan.plan.activityrun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a run has come.
@Schema(name = "ActivityRunState", description = "How far a run has come.")
enum RunState {
    RUNNING,
    COMPLETED,
    CANCELLED
}
