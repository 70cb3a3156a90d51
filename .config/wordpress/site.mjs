// A real WordPress for a test: Debian's packages, a database and a web server of its own on loopback, in a folder that is
// removed at the end. Needs root and apt; where they are missing it says so.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'mariadb-server',
];

/** Libraries that replace built-ins of the browser, as Debian has them; a page gets one by ?old=<name>. */
const oldLibraries = {
  prototype: '/usr/share/javascript/prototype/prototype.js',
  mootools: '/usr/share/javascript/mootools/mootools.js',
};

const quiet = (command, args, options = {}) =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 300_000, ...options });

/** Why there can be no WordPress here; undefined where there can. Installs what is missing. */
export function whyNot() {
  const there = () => existsSync('/usr/share/wordpress/index.php') && existsSync('/usr/sbin/mariadbd');
  if (process.getuid?.() !== 0) return 'it needs root to install and start Debian packages';
  if (there()) return undefined;
  if (quiet('apt-get', ['--version']).status !== 0) return 'there is no apt-get: this is no Debian';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log('installing WordPress, PHP and MariaDB from Debian …');
  quiet('apt-get', ['update'], { env });
  const done = quiet('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  return there() ? undefined : `the packages could not be installed: ${(done.stderr ?? '').trim().split('\n').at(-1)}`;
}

/** Names of the old libraries that are here, those that are missing being asked of Debian first. */
export function oldLibrariesHere() {
  const names = Object.keys(oldLibraries);
  const missing = names.filter((name) => !existsSync(oldLibraries[name]));
  if (missing.length > 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    quiet('apt-get', ['install', '-y', '--no-install-recommends', ...missing.map((name) => `libjs-${name}`)], { env });
  }
  return names.filter((name) => existsSync(oldLibraries[name]));
}

/** A theme's old script, before everything else. */
const oldScripts = `<?php
add_action( 'wp_head', static function () {
	$name = isset( $_GET['old'] ) ? sanitize_key( $_GET['old'] ) : '';
	if ( is_file( ABSPATH . "old-$name.js" ) ) {
		echo '<script src="' . esc_url( home_url( "/old-$name.js" ) ) . '"></script>';
	}
}, -1 );
`;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(check, what) {
  const end = Date.now() + 60_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Unpacks the plugin as WordPress would. */
function unpack(zip, folder) {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Sets the site up: admin, author, the plugin; prints their application passwords. */
const setup = `<?php
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Clinic', 'admin', 'admin@clinic.example', false, '', 'admin-password' );
$author = wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-password', 'role' => 'author' ) );
update_option( 'active_plugins', array( 'hpg-explainers/hpg-explainers.php' ) );
update_option( 'template', 'twentytwentythree' );
update_option( 'stylesheet', 'twentytwentythree' );
$passwords = array();
foreach ( array( 'admin' => 1, 'author' => $author ) as $name => $id ) {
	list( $password ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$passwords[ $name ] = $password;
}
echo "\\n===" . wp_json_encode( $passwords );
`;

/** Starts everything. @returns { origin, passwords, stop } */
export async function startSite(zip) {
  const folder = mkdtempSync(join(tmpdir(), 'hpg-wordpress-'));
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const site = join(folder, 'site');
  const running = [];
  const stop = async () => {
    for (const child of running.reverse()) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // Each leads a group of its own: the web server's workers go with it.
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))]);
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    chmodSync(folder, 0o755);
    quiet('mariadb-install-db', ['--user=root', `--datadir=${data}`, '--auth-root-authentication-method=normal']);
    const dbPort = await freePort();
    const database = spawn(
      '/usr/sbin/mariadbd',
      [
        '--no-defaults',
        '--user=root',
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--port=${dbPort}`,
        '--bind-address=127.0.0.1',
        `--pid-file=${join(folder, 'database.pid')}`,
      ],
      { stdio: 'ignore', detached: true },
    );
    running.push(database);
    const sql = (text) => quiet('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', text]);
    await until(() => sql('SELECT 1').status === 0, 'the database');
    sql(
      "CREATE DATABASE wordpress; CREATE USER 'wordpress'@'localhost' IDENTIFIED BY 'wordpress'; GRANT ALL ON wordpress.* TO 'wordpress'@'localhost';",
    );

    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
    const theme = '/var/lib/wordpress/wp-content/themes/twentytwentythree';
    const themes = join(site, 'wp-content/themes');
    if (!existsSync(join(themes, 'twentytwentythree')) && existsSync(theme)) {
      cpSync(theme, join(themes, 'twentytwentythree'), { recursive: true, dereference: true });
    }
    unpack(zip, join(site, 'wp-content/plugins'));
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(site, 'wp-content/mu-plugins/old-scripts.php'), oldScripts);
    for (const [name, path] of Object.entries(oldLibraries)) {
      if (existsSync(path)) cpSync(path, join(site, `old-${name}.js`), { dereference: true });
    }
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'wordpress' ); define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_ENVIRONMENT_TYPE', 'local' ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true );
define( 'WP_HOME', '${origin}' ); define( 'WP_SITEURL', '${origin}' ); define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'AUTH_KEY', 'a' ); define( 'SECURE_AUTH_KEY', 'b' ); define( 'LOGGED_IN_KEY', 'c' ); define( 'NONCE_KEY', 'd' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
    );
    writeFileSync(join(site, 'set-up.php'), setup);
    const installed = quiet('php', ['-d', 'display_errors=1', join(site, 'set-up.php')], { cwd: site });
    const json = (installed.stdout ?? '').split('===')[1];
    if (!json) {
      const said = (installed.stdout ?? '').replace(/<style[^]*?<\/style>|<[^>]+>|\s+/g, ' ');
      const error = new Error(`WordPress was not set up: ${said} ${installed.stderr ?? ''}`);
      throw Object.assign(error, { ofWordPress: true });
    }
    running.push(
      spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      }),
    );
    await until(
      () =>
        fetch(`${origin}/?rest_route=/`).then(
          (reply) => reply.ok,
          () => false,
        ),
      'the web server',
    );
    const [, wordpress = '?'] =
      /wp_version = '([^']+)'/.exec(readFileSync(join(site, 'wp-includes/version.php'), 'utf8')) ?? [];
    return { origin, passwords: JSON.parse(json), version: wordpress, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Publishes a post as a user would. @returns its address and the content that WordPress kept */
export async function publish({ origin, passwords }, user, title, content) {
  const reply = await fetch(`${origin}/?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${user}:${passwords[user]}`).toString('base64')}`,
    },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });
  const post = await reply.json();
  if (!reply.ok) throw new Error(`${title}: ${JSON.stringify(post)}`);
  return { address: `${origin}/?p=${post.id}`, kept: post.content.raw ?? post.content.rendered };
}
