package org.saphan.cluster.yearreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many clusters are how old.
@Schema(description = "How many clusters are how old.")
record AgeCount(
        @Schema(required = true, description = "In fiscal years: the first is 1.", examples = "3")
        int age,

        @Schema(required = true, examples = "12") long clusters) {}
