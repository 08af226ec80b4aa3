package org.saphan.plan.impactevidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an entrepreneur was hit by.
@Schema(description = "What an entrepreneur was hit by.")
public enum ImpactCause {
    FOREIGN_TOURISM_SLUMP,
    DOMESTIC_TOURISM_SLUMP,
    OTHER
}
