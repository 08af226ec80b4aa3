package org.saphan.registry.registerimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an import stands.
@Schema(description = "Where an import stands.")
enum ImportState {
    WAITING,
    RUNNING,
    COMPLETED,
    FAILED
}
