package org.saphan.registry.appeal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an appeal stands.
@Schema(description = "Where an appeal stands.")
enum AppealStage {
    LODGED,
    UPHELD,
    DISMISSED
}
