/// Which proposed clusters OSMEP selects for support: those that it has judged and found promising, by potential and by
/// what their market wants (S3-06), and of those that go on from an earlier year only the ones whose last year was
/// reviewed (S3-08, C4). How promising a cluster must be is a setting.
@NullMarked
package org.saphan.cluster.selection;

import org.jspecify.annotations.NullMarked;
