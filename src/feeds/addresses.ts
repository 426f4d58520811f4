// Which machines of the network may be asked: those that anybody can reach. An address that a feed or a redirect names must not lead
// into the house of the reader, to the machine itself, or to a neighbour on the wire.
import { BlockList, isIP } from 'node:net';

/** Not reachable from everywhere, or no single machine: the special-purpose registries of RFC 6890, RFC 5771 and RFC 4291. */
const PRIVATE = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  // What tunnels or translates to IPv4 could lead anywhere: only the global unicast space without it is left.
  ipv6: [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
} as const;

/** One list for each family: a list of both takes an IPv4 address for the IPv6 one it can be written as. */
const blocked = { ipv4: listOf('ipv4'), ipv6: listOf('ipv6') };

function listOf(family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, bits] of PRIVATE[family]) list.addSubnet(net, bits, family);
  return list;
}

/** Whether an address in numbers is a machine of the public network. Anything that is no address is not. */
export function isPublic(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return isPublic(mapped);
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return !blocked[family].check(plain, family);
}
