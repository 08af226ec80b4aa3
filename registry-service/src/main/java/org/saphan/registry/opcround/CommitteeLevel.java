package org.saphan.registry.opcround;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which committee judges, or whose scores a rating rests on in the end.
@Schema(description = "Which committee judges, or whose scores a rating rests on in the end.")
public enum CommitteeLevel {
    PROVINCIAL,
    NATIONAL
}
