/// What the request log may say.
@NullMarked
package org.saphan.gateway.accesslog;

import org.jspecify.annotations.NullMarked;
