package org.saphan.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where an application stands.
@Schema(description = "Where an application stands.")
public enum ApplicationStage {
    /// The district has it.
    SUBMITTED,
    /// The district sent it back.
    RETURNED,
    /// The province judges it.
    ENDORSED,
    /// The national panel judges it.
    FORWARDED,
    RATED,
    WITHDRAWN
}
