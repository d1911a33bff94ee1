vcl 4.1;

# For Varnish 7 with vmod_xkey (Debian: varnish, varnish-modules), for who has it already: the edge is a cache of its own.
# The site needs PURGE_URL=http://127.0.0.1:6081/, and TRUSTED_PROXIES with this machine's address.
import std;
import xkey;

backend edge {
  .host = "127.0.0.1";
  .port = "3000";
  .first_byte_timeout = 150s;
  .probe = {
    .url = "/healthz";
    .interval = 2s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

# Where the apps are
acl publishers {
  "localhost";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ publishers) {
      return (synth(405, "Method Not Allowed"));
    }
    if (req.http.xkey) {
      # What doesn't say what it's made of changes with any publication
      set req.http.purged = xkey.purge(req.http.xkey + " anything");
    } else {
      ban("obj.status != 0");
    }
    return (synth(204, "No Content"));
  }
  if (req.url ~ "^(/(en|uk))?/preview(/|\?|$)" || req.url ~ "^/(admin|api|_next)(/|\?|$)") {
    return (pass);
  }
  # Public pages are the same for everybody
  unset req.http.Cookie;
  unset req.http.Authorization;
  # Older copies serve while the edge is down, and while they're made anew for no longer than it allows
  if (std.healthy(req.backend_hint)) {
    set req.grace = 60s;
  }
}

sub vcl_backend_response {
  if (beresp.http.Cache-Groups) {
    set beresp.http.xkey = regsuball(beresp.http.Cache-Groups, {"[",]"}, "");
  } else {
    set beresp.http.xkey = "anything";
  }
  # What the edge itself can't be sure of, or has from before, isn't kept
  if (beresp.http.Cache-Status ~ "detail=") {
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }
  if (beresp.status >= 500 && bereq.is_bgfetch) {
    return (abandon);
  }
  if (beresp.http.Cache-Control ~ "stale-if-error=86400") {
    set beresp.grace = 24h;
  }
}

sub vcl_deliver {
  unset resp.http.xkey;
  if (obj.hits > 0) {
    set resp.http.Cache-Status = resp.http.Cache-Status + ", varnish; hit";
  } else {
    set resp.http.Cache-Status = resp.http.Cache-Status + ", varnish; fwd=miss";
  }
}
