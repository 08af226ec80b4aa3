package org.saphan.registry.entrepreneur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// By what an enterprise's size is measured.
@Schema(description = "By what an enterprise's size is measured.")
public enum Sector {
    MANUFACTURING,
    SERVICE_TRADE
}
