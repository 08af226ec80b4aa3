/// Who outside a cluster strengthens it: state agencies of agriculture, Thailand Post, institutes, banks (S3-13). Kept
/// is
/// the organisation, never a person in it.
@NullMarked
package org.saphan.cluster.externallink;

import org.jspecify.annotations.NullMarked;
