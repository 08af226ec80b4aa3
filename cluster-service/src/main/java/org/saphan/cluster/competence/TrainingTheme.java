package org.saphan.cluster.competence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In what members of clusters are trained (S3-11).
@Schema(description = "In what members of clusters are trained.")
public enum TrainingTheme {
    PROCESS_AND_MANAGEMENT,
    STANDARDS,
    TECHNOLOGY_AND_RESEARCH,
    PRODUCT_AND_PACKAGING_DESIGN
}
