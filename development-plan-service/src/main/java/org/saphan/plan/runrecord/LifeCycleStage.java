package org.saphan.plan.runrecord;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stage of a product's life.
@Schema(description = "A stage of a product's life.")
public enum LifeCycleStage {
    RAW_MATERIALS,
    PRODUCTION,
    PACKAGING,
    DISTRIBUTION,
    USE,
    END_OF_LIFE
}
