//! Which addresses a request may go to, and the one spelling of a page's address.
//!
//! A page may name any address it likes: a feed's link, a redirect, a name that resolves to this very machine. Only
//! globally routable unicast addresses are connected to, unless the operator allowed others by name.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// Ports on which the web is served.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// An address that the operator allows beside the public ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowed {
    ip: IpAddr,
    port: Option<u16>,
}

impl std::str::FromStr for Allowed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(ip) = text.parse() {
            return Ok(Self { ip, port: None });
        }
        let socket: std::net::SocketAddr = text
            .parse()
            .map_err(|_| format!("\"{text}\" is neither an IP address nor one with a port, such as 127.0.0.1:8080"))?;
        Ok(Self { ip: socket.ip(), port: Some(socket.port()) })
    }
}

/// Whether a connection to this address may be made at all.
pub(crate) fn may_connect(ip: IpAddr, allowed: &[Allowed]) -> bool {
    is_public(ip) || allowed.iter().any(|it| it.ip == ip)
}

/// Refuses an address by what it says itself: scheme, port, a literal address that is not public.
pub(crate) fn check(url: &Url, allowed: &[Allowed]) -> Result<(), String> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("{}: only http and https are fetched", url.scheme()));
    }
    let port = url.port_or_known_default().unwrap_or(0);
    let literal = match url.host() {
        Some(Host::Ipv4(ip)) => Some(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => Some(IpAddr::V6(ip)),
        Some(Host::Domain(_)) => None,
        None => return Err("the address names no host".to_owned()),
    };
    let named = literal.is_some_and(|ip| allowed.iter().any(|it| it.ip == ip && it.port.is_none_or(|it| it == port)));
    if named {
        return Ok(());
    }
    if let Some(ip) = literal.filter(|ip| !is_public(*ip)) {
        return Err(format!("{ip} is no public address (fetch.allow_net can allow it)"));
    }
    if !PORTS.contains(&port) {
        return Err(format!("port {port} is none on which the web is served"));
    }
    Ok(())
}

/// Whether an address is globally routable unicast.
pub(crate) fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => match ip.to_ipv4_mapped() {
            Some(mapped) => is_public_v4(mapped),
            None => is_public_v6(ip),
        },
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(a == 0
        || a >= 224
        || ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b)))
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    // 2000::/3 is all that is given out; of it not 6to4, Teredo and documentation.
    (0x2000..0x4000).contains(&a) && a != 0x2002 && !(a == 0x2001 && (b < 0x0200 || b == 0x0db8))
}

/// The one spelling of a page's address: no fragment, no tracking parameters.
pub fn canonical(url: &Url) -> Url {
    let mut url = url.clone();
    url.set_fragment(None);
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| !is_tracking(name))
        .map(|(n, v)| (n.into_owned(), v.into_owned()))
        .collect();
    if kept.len() < url.query_pairs().count() {
        url.set_query(None);
        if !kept.is_empty() {
            url.query_pairs_mut().extend_pairs(kept);
        }
    }
    url
}

fn is_tracking(name: &str) -> bool {
    name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "igshid" | "mc_cid" | "mc_eid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_inside_the_house_is_refused_however_it_is_spelt() {
        for text in [
            "http://127.0.0.1/",
            "http://127.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://169.254.169.254/latest",
            "http://10.0.0.8/",
            "http://100.64.1.1/",
            "http://[fe80::1]/",
            "http://[fc00::1]/",
            "http://[2002:7f00:1::]/",
            "http://198.18.0.1/",
            "http://0.0.0.0/",
            "file:///etc/passwd",
            "ftp://a.id/",
            "http://a.id:22/",
        ] {
            assert!(check(&Url::parse(text).unwrap(), &[]).is_err(), "{text}");
        }
        for text in ["https://a.id/x", "http://a.id:8080/", "http://103.10.1.1/", "http://[2606:4700::1]/"] {
            assert_eq!(check(&Url::parse(text).unwrap(), &[]), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_the_operator_allows_is_allowed_and_no_more() {
        let allowed = ["127.0.0.1:9000".parse().unwrap(), "10.1.1.1".parse().unwrap()];
        assert!(check(&Url::parse("http://127.0.0.1:9000/").unwrap(), &allowed).is_ok());
        assert!(check(&Url::parse("http://127.0.0.1:9001/").unwrap(), &allowed).is_err());
        assert!(check(&Url::parse("http://10.1.1.1:7/").unwrap(), &allowed).is_ok());
        assert!("rumah".parse::<Allowed>().is_err());
    }

    #[test]
    fn tracking_goes_and_the_rest_stays_as_it_was() {
        let check = |from: &str, to: &str| {
            let once = canonical(&Url::parse(from).unwrap());
            assert_eq!(once.as_str(), to);
            assert_eq!(canonical(&once), once);
        };
        check("https://A.id:443/x?id=3&utm_source=y#z", "https://a.id/x?id=3");
        check("https://a.id/x?a=%20b&c", "https://a.id/x?a=%20b&c");
        check("https://a.id/?fbclid=1", "https://a.id/");
    }
}
