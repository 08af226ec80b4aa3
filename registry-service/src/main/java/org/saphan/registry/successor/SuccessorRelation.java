package org.saphan.registry.successor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a successor is to the entrepreneur.
@Schema(description = "What a successor is to the entrepreneur.")
public enum SuccessorRelation {
    SON_DAUGHTER,
    GRANDCHILD,
    SPOUSE,
    SIBLING,
    OTHER_RELATIVE,
    MEMBER
}
