package org.saphan.http.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Where hosts are.
public interface HostResolver {

    /// All addresses of the host, the preferred one first.
    ///
    /// @throws UnknownHostException when it has none
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
