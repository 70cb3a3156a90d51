<?php
/**
 * Plugin Name:       HPG Explainers
 * Description:       Explains how testosterone treatment quiets the testes and sperm, and what is known of their return. Block and shortcodes. Asks no other host for anything and stores nothing.
 * Version:           0.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 *
 * @package hpg-explainers
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the build knows of the elements: sentence, table and attributes of each, words of the editor.
 *
 * @return array<string,mixed>
 */
function hpg_explainers_facts(): array {
	static $facts = null;
	if ( null === $facts ) {
		$read  = json_decode( (string) file_get_contents( __DIR__ . '/facts.json' ), true );
		$facts = is_array( $read ) ? $read : array( 'version' => '0', 'elements' => array(), 'words' => array() );
	}
	return $facts;
}

/** Address of the folder with the kit's files, ending with a slash. */
function hpg_explainers_base(): string {
	return plugins_url( 'kit/', __FILE__ );
}

/** Puts the kit's one file and its style sheet on the page. Twice is once. */
function hpg_explainers_enqueue(): void {
	$version = hpg_explainers_facts()['version'];
	wp_enqueue_style( 'hpg-explainers', hpg_explainers_base() . 'hpg-explainers.css', array(), $version );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'hpg-explainers', hpg_explainers_base() . 'hpg-explainers.js', array(), $version );
		return;
	}
	wp_enqueue_script( 'hpg-explainers', hpg_explainers_base() . 'hpg-explainers.iife.js', array(), $version, true );
}

/** The page's own links may become figures, and optimizers leave the script as it is. */
function hpg_explainers_trust(): void {
	echo '<script type="text/plain" data-hpg-trust="self" data-cfasync="false"></script>' . "\n";
}
add_action( 'wp_footer', 'hpg_explainers_trust', 1 );

/**
 * Keeps optimizers from delaying the classic file.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its name.
 */
function hpg_explainers_script_tag( $tag, $handle ) {
	return 'hpg-explainers' === $handle ? str_replace( '<script ', '<script defer data-cfasync="false" ', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'hpg_explainers_script_tag', 10, 2 );

/**
 * One figure with its fallback: a sentence, a small table and a link, so that the page is whole without any script.
 *
 * @param string               $tag   Tag of the element.
 * @param array<string,string> $given Attributes by name.
 */
function hpg_explainers_figure( string $tag, array $given ): string {
	$facts   = hpg_explainers_facts();
	$element = $facts['elements'][ $tag ] ?? null;
	if ( null === $element ) {
		$allowed = implode( ', ', array_keys( $facts['elements'] ) );
		/* Only those who write the page are told. */
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html( sprintf( 'hpg-explainers: there is no element "%1$s". Allowed: %2$s.', $tag, $allowed ) ) . '</p>'
			: '';
	}
	hpg_explainers_enqueue();

	$attributes = '';
	$query      = array( 'element' => $tag );
	foreach ( $given as $name => $value ) {
		$name = strtolower( (string) $name );
		if ( ! in_array( $name, $element['attributes'], true ) || '' === (string) $value ) {
			continue;
		}
		$attributes     .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		$query[ $name ] = (string) $value;
	}

	$table = '';
	foreach ( $element['rows'] as $index => $cells ) {
		if ( array() === $cells ) {
			continue;
		}
		$cell   = 0 === $index ? 'th' : 'td';
		$table .= '<tr>';
		foreach ( $cells as $words ) {
			$table .= "<$cell>" . esc_html( $words ) . "</$cell>";
		}
		$table .= '</tr>';
	}

	$address = hpg_explainers_base() . 'embed.html?' . http_build_query( $query );
	return sprintf(
		'<div class="hpg-reserve"><%1$s%2$s><p>%3$s %4$s</p>%5$s<p><a href="%6$s">%7$s</a></p></%1$s></div>',
		$tag,
		$attributes,
		esc_html( $element['sentence'] ),
		esc_html( $facts['words']['notAdvice'] ),
		'' === $table ? '' : '<table>' . $table . '</table>',
		esc_url( $address ),
		esc_html( $facts['words']['openAlone'] )
	);
}

/** One shortcode per element: [hpg-recovery-timeline trt-months="24"]. */
function hpg_explainers_shortcodes(): void {
	foreach ( array_keys( hpg_explainers_facts()['elements'] ) as $tag ) {
		$name = 0 === strpos( $tag, 'hpg-' ) ? $tag : 'hpg-' . $tag;
		add_shortcode(
			$name,
			static function ( $given ) use ( $tag ) {
				return hpg_explainers_figure( $tag, is_array( $given ) ? $given : array() );
			}
		);
	}
}
add_action( 'init', 'hpg_explainers_shortcodes' );

/** Attributes of the block by the element's own names. */
function hpg_explainers_block_names(): array {
	return array(
		'protocol'  => 'protocol',
		'trtMonths' => 'trt-months',
		'month'     => 'month',
		'level'     => 'level',
		'units'     => 'units',
		'lang'      => 'lang',
	);
}

/**
 * The block on the page.
 *
 * @param array<string,mixed> $block Attributes of the block.
 */
function hpg_explainers_render_block( $block ): string {
	$given = array();
	/* What the element does not understand is left out with the rest. */
	foreach ( (array) ( $block['further'] ?? array() ) as $attribute => $value ) {
		if ( is_scalar( $value ) ) {
			$given[ (string) $attribute ] = (string) $value;
		}
	}
	foreach ( hpg_explainers_block_names() as $name => $attribute ) {
		if ( isset( $block[ $name ] ) && '' !== $block[ $name ] ) {
			$given[ $attribute ] = (string) $block[ $name ];
		}
	}
	return hpg_explainers_figure( (string) ( $block['element'] ?? 'recovery-timeline' ), $given );
}

/** The block and what its editor needs to know. */
function hpg_explainers_block(): void {
	$facts = hpg_explainers_facts();
	wp_register_script(
		'hpg-explainers-editor',
		plugins_url( 'block/editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		$facts['version'],
		true
	);
	wp_add_inline_script(
		'hpg-explainers-editor',
		'window.hpgExplainers = ' . wp_json_encode(
			array(
				'base'     => hpg_explainers_base(),
				'words'    => $facts['words'],
				'choices'  => $facts['choices'],
				'ofEvery'  => $facts['ofEvery'],
				'elements' => array_map(
					static function ( $element ) {
						return array(
							'sentence' => $element['sentence'],
							'own'      => (object) $element['own'],
						);
					},
					$facts['elements']
				),
			)
		) . ';',
		'before'
	);
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'hpg_explainers_render_block' ) );
}
add_action( 'init', 'hpg_explainers_block' );

/**
 * Posts whose author could only leave a placeholder or a link bring the kit too.
 *
 * @param string $content The post as it will be shown.
 */
function hpg_explainers_content( $content ) {
	if ( false !== strpos( $content, 'data-hpg=' ) || false !== strpos( $content, 'embed.html?element=' ) ) {
		hpg_explainers_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'hpg_explainers_content', 20 );
