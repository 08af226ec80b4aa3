package org.saphan.registry.entrepreneur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far an entrepreneur has come.
@Schema(description = "How far an entrepreneur has come.")
public enum JourneyStage {
    OTOP,
    IN_PROGRAMME,
    SME
}
