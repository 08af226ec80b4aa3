/// What a route says about its own end: that something is deprecated since when, goes when, and where to read on.
@NullMarked
package org.saphan.gateway.notice;

import org.jspecify.annotations.NullMarked;
