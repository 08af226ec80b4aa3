package org.saphan.cluster.valuechain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a member of the chain lacks.
@Schema(description = "Whom a member of the chain lacks.")
enum ChainLack {
    SUPPLIER,
    BUYER
}
