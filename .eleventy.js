// Plain `npx @11ty/eleventy` goes through the same gate as `npx doorplate build`.
import gate from 'doorplate/eleventy';
export default gate;
