/// The proof that a site is somebody's own (M2): it shows, at a place of its own, the token that only its owner was
/// given. A marketplace proves nothing, nor does a site that leads to one.
@NullMarked
package org.saphan.marketing.websiteproof;

import org.jspecify.annotations.NullMarked;
