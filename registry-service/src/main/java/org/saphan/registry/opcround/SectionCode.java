package org.saphan.registry.opcround;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The sections of a scheme: ก, ข, ค.
@Schema(description = "The sections of a scheme: A ก, B ข, C ค.")
public enum SectionCode {
    A,
    B,
    C
}
