/// What browsers need to know before they let a page of another origin call the gateway.
@NullMarked
package org.saphan.gateway.browser;

import org.jspecify.annotations.NullMarked;
