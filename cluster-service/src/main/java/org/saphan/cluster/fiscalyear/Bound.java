package org.saphan.cluster.fiscalyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a reported figure bounds the true one.
@Schema(description = "How a reported figure bounds the true one: ไม่น้อยกว่า, กว่า, or as it is.")
public enum Bound {
    AT_LEAST,
    MORE_THAN,
    EXACTLY
}
