/// The one door in front of the services: it knows who calls (token), how much they may call (limits) and where the
/// call goes (routes), and streams the rest through without looking inside. It knows no word of the domain; the names
/// of the services stand in the configuration only.
@NullMarked
package org.saphan.gateway;

import org.jspecify.annotations.NullMarked;
