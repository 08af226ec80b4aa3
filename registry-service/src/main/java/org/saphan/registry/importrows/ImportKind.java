package org.saphan.registry.importrows;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a file holds.
@Schema(description = "What a file holds.")
public enum ImportKind {
    AREAS,
    ENTREPRENEURS,
    PRODUCTS,
    RATINGS,
    CONSENTS,
    CERTIFICATIONS,
    EXTERNAL_REFERENCES
}
