package org.saphan.cluster.nationalindicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In what a figure is measured.
@Schema(description = "In what a figure is measured.")
enum IndicatorUnit {
    PERCENT
}
