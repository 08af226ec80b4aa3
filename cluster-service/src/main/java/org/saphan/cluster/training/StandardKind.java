package org.saphan.cluster.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Of what the standards are that members are trained in (S3-11).
@Schema(description = "Of what the standards are that members are trained in.")
enum StandardKind {
    EXPORT_PRODUCT,
    PRODUCTION,
    SERVICE,
    ENVIRONMENTAL
}
