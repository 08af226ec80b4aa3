package org.saphan.registry.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which committee's scores a rating rests on in the end.
@Schema(description = "Which committee's scores a rating rests on in the end.")
enum CommitteeLevel {
    PROVINCIAL,
    NATIONAL
}
