package org.saphan.registry.entrepreneur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The three kinds of registrants: a producers' group, a single owner, an SME.
@Schema(description = "The three kinds of registrants: a producers' group, a single owner, an SME.")
public enum EntrepreneurKind {
    COMMUNITY_GROUP,
    SINGLE_OWNER,
    SME
}
