package org.saphan.marketing.requirement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What goods are counted in.
@Schema(description = "What goods are counted in.")
public enum GoodsUnit {
    PIECE,
    SET,
    PACK,
    BOTTLE,
    KILOGRAM,
    LITRE,
    METRE
}
