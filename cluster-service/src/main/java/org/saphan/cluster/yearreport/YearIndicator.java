package org.saphan.cluster.yearreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What years are held to.
@Schema(description = "What years are held to.")
enum YearIndicator {
    ECONOMIC_VALUE
}
